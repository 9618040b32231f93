package jtbd.dsl.tests.editors;

import java.util.Set;
import java.util.TreeSet;

import jtbd.dsl.tests.editors.KeywordRoles.Role;

/** The keywords in the few groups that Vim, Emacs and Kate colour, each as that editor writes a list. */
final class WordLists {

    private static final int WIDTH = 110;

    private final KeywordRoles roles;

    WordLists(KeywordRoles roles) {
        this.roles = roles;
    }

    String lisp() {
        return lisp("declarations", Role.DECLARATION) + lisp("blocks", Role.BLOCK, Role.KIND)
                + lisp("attributes", Role.ATTRIBUTE) + lisp("values", Role.LITERAL, Role.VALUE);
    }

    String vim() {
        return vim("jtbdFile", Role.FILE) + vim("jtbdDeclaration", Role.DECLARATION)
                + vim("jtbdBlock", Role.BLOCK) + vim("jtbdKind", Role.KIND)
                + vim("jtbdAttribute", Role.ATTRIBUTE) + vim("jtbdValue", Role.LITERAL, Role.VALUE);
    }

    String kate() {
        return kate("file", Role.FILE) + kate("declaration", Role.DECLARATION)
                + kate("block", Role.BLOCK, Role.KIND) + kate("attribute", Role.ATTRIBUTE)
                + kate("value", Role.LITERAL, Role.VALUE);
    }

    private String lisp(String name, Role... chosen) {
        StringBuilder quoted = new StringBuilder();
        words(chosen).forEach(word -> quoted.append(" \"").append(word).append('"'));
        return "(defconst jtbd--" + name + "\n  '(" + broken(quoted.substring(1), "\n    ") + "))\n\n";
    }

    private String vim(String group, Role... chosen) {
        return "syntax keyword " + group + "\n      \\ "
                + broken(String.join(" ", words(chosen)), "\n      \\ ") + "\n";
    }

    private String kate(String list, Role... chosen) {
        StringBuilder items = new StringBuilder();
        words(chosen).forEach(word -> items.append("      <item>").append(word).append("</item>\n"));
        return "    <list name=\"" + list + "\">\n" + items + "    </list>\n";
    }

    private Set<String> words(Role... chosen) {
        Set<String> words = new TreeSet<>();
        for (Role role : chosen) {
            words.addAll(roles.words(role));
        }
        return words;
    }

    private static String broken(String words, String newLine) {
        StringBuilder lines = new StringBuilder();
        int width = 0;
        for (String word : words.split(" ")) {
            boolean fits = width + word.length() < WIDTH;
            lines.append(width == 0 ? "" : fits ? " " : newLine).append(word);
            width = (fits ? width + 1 : 0) + word.length();
        }
        return lines.toString();
    }
}
