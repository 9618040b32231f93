package jtbd.dsl.ide.mends;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import jtbd.dsl.rules.source.UnsafeUrl;

/** Writes what a link to a web page begins with. */
@Mends(value = UnsafeUrl.class, mayBeSure = true)
final class CompleteAddress implements Mend {

    private static final Pattern WEB_SITE = Pattern.compile("\"[\\w-]+(\\.[\\w-]+)+([/?#]\\S*)?\"");
    private static final Pattern MAIL = Pattern.compile("\"[^\\s@:]+@[\\w.-]+\"");

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        String beginning = MAIL.matcher(complaint.text()).matches() ? "mailto:"
                : WEB_SITE.matcher(complaint.text()).matches() ? "https://" : "";
        return beginning.isEmpty() ? Stream.empty() : Stream.of(Proposal.sure("Begin with " + beginning,
                complaint.draft().insert(complaint.region().getOffset() + 1, beginning)));
    }
}
