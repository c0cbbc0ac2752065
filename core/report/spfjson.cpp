// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/spfjson.h"

#include "core/base/safetext.h"
#include "core/providers/catalogue.h"

namespace posthorn::report {

using lookup::SpfNode;
using lookup::SpfTermFacts;
using lookup::SpfTree;

namespace {

void writeTerms(JsonWriter &json, const SpfTree &tree, const SpfNode &node);

/// The name that a term is about: its target, or the record that it leads to.
std::optional<DomainName> nameOf(const SpfTree &tree, const SpfTermFacts &facts)
{
    if (facts.target)
        return facts.target;
    return facts.node >= 0 ? tree.nodes[facts.node].domain : std::nullopt;
}

QString providerOf(const std::optional<DomainName> &name)
{
    const providers::Preset *preset = name ? providers::Catalogue::shipped().bySpfHost(*name) : nullptr;
    return preset ? preset->id : QString();
}

void writeTerm(JsonWriter &json, const SpfTree &tree, const records::SpfTerm &term, const SpfTermFacts &facts)
{
    const std::optional<DomainName> name = nameOf(tree, facts);
    json.beginObject().member("term", safeText(term.text));
    json.key("domain").valueOrNull(name ? name->toString() : QString());
    json.member("lookups", facts.lookups);
    json.key("provider").valueOrNull(providerOf(name));
    json.key("children").beginArray();
    // A record lies behind those that lead to it, so this goes down kMaxTreeDepth levels at most.
    if (facts.node >= 0)
        writeTerms(json, tree, tree.nodes[facts.node]);
    json.endArray().endObject();
}

void writeTerms(JsonWriter &json, const SpfTree &tree, const SpfNode &node)
{
    const qsizetype count = std::min(node.record.terms.size(), node.terms.size());
    for (qsizetype i = 0; i < count; ++i) {
        if (node.record.terms[i].costsLookup())
            writeTerm(json, tree, node.record.terms[i], node.terms[i]);
    }
}

/// The terms that led to the verdict, from the domain's own record inwards: "include:a.example > mx".
QString pathText(const lookup::SpfResult &result)
{
    QStringList path;
    for (const lookup::SpfStep &step : result.path)
        path.append(safeText(step.text));
    return path.join(QLatin1String(" > "));
}

} // namespace

void writeSpfTree(JsonWriter &json, const std::optional<SpfTree> &tree)
{
    json.beginArray();
    if (tree && !tree->nodes.isEmpty())
        writeTerms(json, *tree, tree->root());
    json.endArray();
}

QByteArray spfJson(const SpfEvaluation &evaluation)
{
    const lookup::SpfResult &result = evaluation.result;
    JsonWriter json;
    json.beginObject().member("schema", QStringView(u"posthorn.spf/1"));
    json.member("domain", evaluation.query.domain.toString());
    json.member("ip", evaluation.query.ip.toString());
    json.member("sender", safeText(evaluation.query.sender));
    json.member("helo", safeText(evaluation.query.helo));
    json.member("result", QString::fromLatin1(lookup::verdictName(result.verdict)));
    json.key("explanation").valueOrNull(safeText(result.explanation));
    json.key("mechanism").valueOrNull(result.matched ? pathText(result) : QString());
    json.member("lookups", result.lookups).member("voidLookups", result.voidLookups);
    json.key("tree");
    writeSpfTree(json, evaluation.tree);
    json.key("problem").valueOrNull(evaluation.problem);
    json.endObject();
    return json.take();
}

} // namespace posthorn::report
