// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/areadetail.h"

#include "ui/areas/dkimdetail.h"
#include "ui/areas/mxdetail.h"
#include "ui/areas/nameserverdetail.h"
#include "ui/areas/policydetail.h"
#include "ui/areas/smtpdetail.h"
#include "ui/areas/spfdetail.h"

namespace posthorn::ui {

AreaDetail *makeAreaDetail(lookup::Area area, QWidget *parent)
{
    using lookup::Area;
    switch (area) {
    case Area::Delegation:
        return new NameServerDetail(parent);
    case Area::Mx:
    case Area::Hosts:
        return new MxDetail(parent);
    case Area::Spf:
        return new SpfDetail(parent);
    case Area::Dkim:
        return new DkimDetail(parent);
    case Area::Dmarc:
        return new PolicyDetail(parent);
    case Area::Smtp:
        return new SmtpDetail(parent);
    default:
        return nullptr;
    }
}

} // namespace posthorn::ui
