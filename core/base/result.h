// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <utility>

namespace posthorn {

/// A value, or the reason why there is none. The reason is a typed value of the module; its text is made at
/// the edge.
///
/// What the *world* answered (found, absent, failed) is no Result but a variant: see dns::Answer.
template <class T, class E>
class [[nodiscard]] Result : public tl::expected<T, E>
{
public:
    using tl::expected<T, E>::expected;
};

/// The failing side of a Result.
template <class E>
tl::unexpected<std::decay_t<E>> failure(E &&error)
{
    return tl::unexpected<std::decay_t<E>>(std::forward<E>(error));
}

} // namespace posthorn
