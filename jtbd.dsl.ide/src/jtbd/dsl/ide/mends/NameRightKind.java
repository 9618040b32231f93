package jtbd.dsl.ide.mends;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IEObjectDescription;

import jtbd.dsl.ide.edits.FreshNames;
import jtbd.dsl.ide.session.Reference;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.model.TitleOf;
import jtbd.dsl.naming.Project;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.reference.WrongKind;
import jtbd.dsl.scoping.NameScopes;
import jtbd.workspace.loading.Language;

/**
 * Names a thing of the kind that a reference needs: a part of what it names, or one called alike; else one of the few
 * that there are, or a new one.
 */
@Mends(WrongKind.class)
final class NameRightKind implements Mend {

    private static final int MANY = 3;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final int LETTERS_OF_A_SMALL_WORD = 3;

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.reference().stream().flatMap(wrong -> {
            List<Named> all = Nameable.by(wrong, complaint);
            List<Named> alike = alike(all, wrong, complaint);
            boolean isNoneNear = alike.isEmpty() && complaint.suggested(Suggestion.WORD).findAny().isEmpty();
            return isNoneNear
                    ? Stream.concat(Nameable.changed(Nameable.few(all, complaint), wrong, complaint),
                            created(wrong, complaint))
                    : Nameable.changed(alike, wrong, complaint);
        });
    }

    /** Its parts first, then those with most words in common. */
    private static List<Named> alike(List<Named> all, Reference wrong, Complaint complaint) {
        Set<String> words = words(complaint.text());
        Set<EObject> named = named(wrong);
        List<Named> alike = all.stream().filter(thing -> isPart(thing, named) || inCommon(thing, words) > 0).toList();
        return Project.of(complaint.file().resource()).ownOf(alike).stream()
                .sorted(Comparator.comparing((Named thing) -> !isPart(thing, named))
                        .thenComparing(thing -> -inCommon(thing, words))).limit(MANY).toList();
    }

    private static Set<EObject> named(Reference wrong) {
        Iterable<IEObjectDescription> named = Language.service(NameScopes.class)
                .ofAnyKind(wrong.owner(), wrong.feature())
                .getElements(wrong.name().upTo(wrong.name().words().size() - 1));
        return StreamSupport.stream(named.spliterator(), false).map(IEObjectDescription::getEObjectOrProxy)
                .collect(Collectors.toSet());
    }

    private static boolean isPart(Named thing, Set<EObject> named) {
        return named.stream().anyMatch(whole -> EcoreUtil.isAncestor(whole, thing));
    }

    private static long inCommon(Named thing, Set<String> words) {
        return words(thing.getName() + " " + TitleOf.of(thing)).stream().filter(words::contains).count();
    }

    /** Without small ones and the "s" of several. */
    private static Set<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text).map(word -> word.toLowerCase(Locale.ROOT).replaceFirst("s$", ""))
                .filter(word -> word.length() > LETTERS_OF_A_SMALL_WORD).collect(Collectors.toSet());
    }

    /** Under a name of its own, as what the reference names has it already. */
    private static Stream<Proposal> created(Reference wrong, Complaint complaint) {
        String written = wrong.name().word(wrong.name().words().size() - 1);
        return Declaration.kindsFor(wrong.feature().getEReferenceType()).map(kind -> {
            String name = new FreshNames(complaint.workspace().get())
                    .like(written + kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1));
            return Proposal.possible("Create " + kind + " '" + name + "'",
                    CreateMissing.beside(wrong.owner(), kind, complaint,
                    complaint.draft().replace(complaint.region(), name),
                    block -> Declaration.of(kind, name, block)));
        });
    }
}
