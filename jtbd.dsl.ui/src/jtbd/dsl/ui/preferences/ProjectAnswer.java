package jtbd.dsl.ui.preferences;

import java.util.List;
import java.util.Map;

/**
 * What a project decides for itself, as the server says it.
 *
 * @param output the folder for documents, seen from the project; null where none is named
 * @param problem why the file cannot be used; null where all is well
 */
record ProjectAnswer(String file, boolean exists, String title, String output, String usualOutput, List<String> formats,
        List<String> allFormats, Map<String, String> rules, String problem) {
}
