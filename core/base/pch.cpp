// SPDX-License-Identifier: GPL-3.0-or-later
// Carries the precompiled header (posthorn_pch in the top CMakeLists.txt).
