package jtbd.dsl.ide.mends;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.naming.KindNames;

/**
 * What a thing says beside the words that another one has as well: its evidence, its notes, ratings that the first
 * lacks. When it is taken out, the first gets them.
 *
 * @param words those that belong in the head of the thing
 * @param statements those that belong in its block
 */
record InTheFirst(EObject first, EObject repeated, List<String> words, List<String> statements) {

    static Proposal proposal(EObject first, EObject repeated, Complaint complaint) {
        InTheFirst both = new InTheFirst(first, repeated, new ArrayList<>(), new ArrayList<>());
        repeated.eContents().forEach(said -> both.keep(said, complaint.file()));
        String kind = KindNames.of(repeated.eClass());
        boolean saysNoMore = both.words.isEmpty() && both.statements.isEmpty();
        return Proposal.possible(saysNoMore ? "Remove this " + kind : "Put both into the first " + kind,
                both.written(complaint));
    }

    private void keep(EObject said, FileView file) {
        EStructuralFeature feature = said.eContainingFeature();
        String text = file.text(file.region(said));
        boolean isKnown = feature.isMany()
                ? ((List<?>) first.eGet(feature)).stream().anyMatch(known -> EcoreUtil.equals((EObject) known, said))
                : first.eIsSet(feature);
        if (!isKnown) {
            (feature == Literals.ELEMENT__REMARKS ? statements : words)
                    .add(feature.isMany() ? text : feature.getName() + " " + text);
        }
    }

    private Draft written(Complaint complaint) {
        Draft draft = complaint.draft().remove(complaint.file().region(repeated));
        if (!words.isEmpty()) {
            draft.addToHead(first, String.join(" ", words));
        }
        return statements.isEmpty() ? draft : draft.addTo(first, statements.toArray(String[]::new));
    }
}
