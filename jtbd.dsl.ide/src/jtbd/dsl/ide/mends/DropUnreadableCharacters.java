package jtbd.dsl.ide.mends;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import jtbd.dsl.rules.text.UnreadableCharacter;

/** Takes out characters that nobody can see; one that was lost has to be typed again. */
@Mends(value = UnreadableCharacter.class, mayBeSure = true)
final class DropUnreadableCharacters implements Mend {

    private static final Pattern UNSEEN = Pattern
            .compile("[\\p{Cntrl}&&[^\\n\\t\\r]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        String seen = UNSEEN.matcher(complaint.text()).replaceAll("");
        return seen.indexOf('\uFFFD') >= 0 ? Stream.empty()
                : Stream.of(Proposal.sure("Remove what cannot be seen",
                        complaint.draft().replace(complaint.region(), seen)));
    }
}
