package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.ide.session.Reference;
import jtbd.dsl.rules.reference.UnknownReference;

/** Names one of the few things that there are where a blank of a form was left as it is, as in {@code for Segment}. */
@Mends(UnknownReference.class)
final class NameOneOfFew implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.reference().stream().filter(NameOneOfFew::isBlank).flatMap(blank -> Nameable.changed(
                Nameable.few(Nameable.by(blank, complaint), complaint), blank, complaint));
    }

    private static boolean isBlank(Reference unknown) {
        return unknown.name().whole().toString().equals(unknown.feature().getEReferenceType().getName());
    }
}
