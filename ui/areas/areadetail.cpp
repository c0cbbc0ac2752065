// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/areadetail.h"

#include "ui/areas/bimidetail.h"
#include "ui/areas/clientdetail.h"
#include "ui/areas/danedetail.h"
#include "ui/areas/dkimdetail.h"
#include "ui/areas/dnssecdetail.h"
#include "ui/areas/mtastsdetail.h"
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
    case Area::Dnssec:
        return new DnssecDetail(parent);
    case Area::Dane:
        return new DaneDetail(parent);
    case Area::MtaSts:
        return new MtaStsDetail(parent);
    case Area::Bimi:
        return new BimiDetail(parent);
    case Area::Client:
        return new ClientDetail(parent);
    case Area::Smtp:
        return new SmtpDetail(parent);
    default:
        return nullptr;
    }
}

} // namespace posthorn::ui
