// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"
#include "core/base/jsonwriter.h"

namespace posthorn::report {

/// The members of a `posthorn.audit/1` document that tell of one area each, "delegation" to "reputation", in
/// the order of the schema.
void writeAreas(JsonWriter &json, const audit::Audit &audit);

/// \name One member each
/// @{
void writeSpf(JsonWriter &json, const audit::Audit &audit);
void writeDkim(JsonWriter &json, const audit::Audit &audit);
void writeDmarc(JsonWriter &json, const audit::Audit &audit);
void writeMtaSts(JsonWriter &json, const audit::Audit &audit);
void writeTlsRpt(JsonWriter &json, const audit::Audit &audit);
void writeSmtp(JsonWriter &json, const audit::Audit &audit);
void writeBimi(JsonWriter &json, const audit::Audit &audit);
void writeClient(JsonWriter &json, const audit::Audit &audit);
void writeDane(JsonWriter &json, const audit::Audit &audit);
/// @}

} // namespace posthorn::report
