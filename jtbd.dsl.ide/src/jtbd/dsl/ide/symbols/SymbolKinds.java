package jtbd.dsl.ide.symbols;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;

import jtbd.dsl.jtbd.JtbdPackage.Literals;

/** What editors show the kinds of things as: the protocol knows those of programs only. */
final class SymbolKinds {

    private static final Map<EClass, SymbolKind> ALL = Map.ofEntries(
            entry(Literals.INDUSTRY, SymbolKind.Namespace),
            entry(Literals.SCORECARD, SymbolKind.Struct),
            entry(Literals.PILLAR, SymbolKind.Enum),
            entry(Literals.ATTRIBUTE, SymbolKind.EnumMember),
            entry(Literals.SEGMENT, SymbolKind.Interface),
            entry(Literals.JOB, SymbolKind.Class),
            entry(Literals.STORY, SymbolKind.Event),
            entry(Literals.OUTCOME, SymbolKind.Property),
            entry(Literals.FORCES, SymbolKind.Array),
            entry(Literals.FORCE, SymbolKind.Operator),
            entry(Literals.PAIN, SymbolKind.Operator),
            entry(Literals.GAIN, SymbolKind.Operator),
            entry(Literals.JOB_MAP, SymbolKind.Array),
            entry(Literals.MAP_STEP, SymbolKind.Function),
            entry(Literals.METRIC, SymbolKind.Number),
            entry(Literals.COMPETITOR, SymbolKind.Object),
            entry(Literals.OFFERING, SymbolKind.Package),
            entry(Literals.FEATURE, SymbolKind.Field),
            entry(Literals.TIER, SymbolKind.TypeParameter),
            entry(Literals.INTERVIEW, SymbolKind.File),
            entry(Literals.ANSWER, SymbolKind.String),
            entry(Literals.TIMELINE_EVENT, SymbolKind.Event),
            entry(Literals.CHALLENGE, SymbolKind.Key),
            entry(Literals.INSIGHT, SymbolKind.Constant),
            entry(Literals.ACTION, SymbolKind.Method),
            entry(Literals.ROADMAP, SymbolKind.Array),
            entry(Literals.HORIZON, SymbolKind.Array),
            entry(Literals.PITFALL, SymbolKind.Null),
            entry(Literals.TOOL, SymbolKind.Module));

    private SymbolKinds() {
    }

    /** The kind of symbol; none for what is no thing of its own. */
    static Optional<SymbolKind> of(EClass kind) {
        return Optional.ofNullable(ALL.get(kind));
    }
}
