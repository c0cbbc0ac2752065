// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/pdfpages.h"

namespace posthorn::report::pdf {

namespace {

class Paginator
{
public:
    explicit Paginator(double height)
        : m_height(height)
    {
    }

    /// A run of boxes of which each but the last stays with the next.
    void addGroup(const std::vector<const Box *> &group)
    {
        double height = 0;
        for (const Box *box : group)
            height += box->height + (box == group.front() ? 0 : box->before);
        const bool fits = m_y + group.front()->before + height <= m_height;
        if (!fits && height + headOf(group) <= m_height)
            turn();
        for (const Box *box : group)
            add(*box);
    }

    std::vector<PlacedPage> take() { return std::move(m_pages); }

private:
    double headOf(const std::vector<const Box *> &group) const
    {
        return group.front()->head ? group.front()->head->height : 0;
    }

    void add(const Box &box)
    {
        if (!box.parts.empty()) {
            for (const Box &part : box.parts)
                place(part);
            return;
        }
        place(box);
    }

    void place(const Box &box)
    {
        if (m_pages.empty())
            m_pages.emplace_back();
        const double before = m_pages.back().empty() ? 0 : box.before;
        if (!m_pages.back().empty() && m_y + before + box.height > m_height)
            turn();
        if (m_pages.back().empty()) {
            m_y = 0;
            if (box.head) {
                m_pages.back().push_back({box.head.get(), 0});
                m_y = box.head->height;
            }
        } else {
            m_y += before;
        }
        m_pages.back().push_back({&box, m_y});
        m_y += box.height;
    }

    void turn()
    {
        if (!m_pages.empty() && m_pages.back().empty())
            return;
        m_pages.emplace_back();
        m_y = 0;
    }

    double m_height;
    double m_y = 0;
    std::vector<PlacedPage> m_pages;
};

} // namespace

std::vector<PlacedPage> paginated(const std::vector<Box> &boxes, double height)
{
    Paginator paginator(height);
    std::vector<const Box *> group;
    for (const Box &box : boxes) {
        group.push_back(&box);
        if (!box.keep) {
            paginator.addGroup(group);
            group.clear();
        }
    }
    if (!group.empty())
        paginator.addGroup(group);
    return paginator.take();
}

} // namespace posthorn::report::pdf
