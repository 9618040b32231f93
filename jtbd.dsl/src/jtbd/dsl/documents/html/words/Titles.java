package jtbd.dsl.documents.html.words;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.model.TitleOf;

/** What an element is called where a page speaks of it. */
public final class Titles {

    private Titles() {
    }

    public static Text of(EObject element) {
        return Text.of(TitleOf.of(element));
    }
}
