package jtbd.dsl.tests.formatting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;

import jtbd.dsl.formatting.CanonicalText;
import jtbd.dsl.tests.fixtures.Models;

/** A text in canonical layout, and what must not have changed by it. */
public final class Reformatted {

    private Reformatted() {
    }

    public static String once(String text) {
        XtextResource file = file(text);
        return file.getResourceServiceProvider().get(CanonicalText.class).of(file);
    }

    /** The same tokens, comments and model as before, and nothing to change a second time. */
    public static void assertKept(String text) {
        String formatted = once(text);
        assertThat(visible(formatted)).isEqualTo(visible(text));
        assertThat(ModelText.of(file(formatted))).isEqualTo(ModelText.of(file(text)));
        assertThat(once(formatted)).isEqualTo(formatted);
    }

    static XtextResource file(String text) {
        return (XtextResource) Models.withErrors(text).resources().getResources().get(0);
    }

    /** Tokens and comments without the white space around and in them. */
    private static List<String> visible(String text) {
        List<String> visible = new ArrayList<>();
        for (ILeafNode leaf : file(text).getParseResult().getRootNode().getLeafNodes()) {
            if (!leaf.getText().isBlank()) {
                visible.add(leaf.getText().strip().replaceAll("\\s+", " "));
            }
        }
        return visible;
    }
}
