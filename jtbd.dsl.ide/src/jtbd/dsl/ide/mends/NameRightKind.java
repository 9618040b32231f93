package jtbd.dsl.ide.mends;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jtbd.dsl.ide.edits.FreshNames;
import jtbd.dsl.ide.edits.VisibleNames;
import jtbd.dsl.ide.session.Reference;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.model.TitleOf;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.reference.WrongKind;

/** Names things of the kind that a reference needs which have a word in common with what it names; else writes one. */
@Mends(WrongKind.class)
final class NameRightKind implements Mend {

    private static final int MANY = 3;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final int LETTERS_OF_A_SMALL_WORD = 3;

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.reference().stream().flatMap(wrong -> {
            List<String> alike = alike(wrong, complaint);
            boolean isNoneNear = alike.isEmpty() && complaint.suggested(Suggestion.WORD).findAny().isEmpty();
            return isNoneNear ? created(wrong, complaint) : alike.stream().map(name -> Proposal.possible(
                    "Change to '" + name + "'", complaint.draft().replace(complaint.region(), name)));
        });
    }

    /** Those with most words in common first. */
    private static List<String> alike(Reference wrong, Complaint complaint) {
        Class<?> kind = wrong.feature().getEReferenceType().getInstanceClass();
        Set<String> words = words(complaint.text());
        return complaint.workspace().get().elements().stream().filter(kind::isInstance)
                .filter(Named.class::isInstance).map(Named.class::cast).filter(thing -> thing.getName() != null)
                .filter(thing -> inCommon(thing, words) > 0)
                .sorted(Comparator.comparingLong(thing -> -inCommon(thing, words))).limit(MANY)
                .map(thing -> VisibleNames.of(thing, wrong.owner(), wrong.feature())).toList();
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
                    CreateMissing.draft(kind, name, wrong, complaint).replace(complaint.region(), name));
        });
    }
}
