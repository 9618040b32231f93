package jtbd.dsl.ui.wizards;

import java.util.List;

/** Which documents a project has, and where, as the server says it. */
record ProjectFormats(String output, String usualOutput, List<String> formats, List<String> allFormats) {

    String folder() {
        return output == null ? usualOutput : output;
    }
}
