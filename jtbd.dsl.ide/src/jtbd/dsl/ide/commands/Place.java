package jtbd.dsl.ide.commands;

import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Model;

/**
 * Where a new block goes in a text, and what has to stand around it there.
 *
 * @param home the file or the industry that it stands in then
 * @param indentation what stands before each of its lines
 */
record Place(EObject home, int offset, String before, String indentation, String after) {

    private static final String STEP = "  ";

    /** Something else on the next line that a blank line keeps apart. */
    private static final Pattern RIGHT_BELOW = Pattern.compile("\\h*\\R\\h*[^\\s}]");

    /** Behind the last thing of the file. */
    static Place atTheEnd(FileView file) {
        String text = file.text();
        int end = text.stripTrailing().length();
        return new Place(file.model(), end, end == 0 ? "" : "\n\n", "", end == text.length() ? "\n" : "");
    }

    /** Behind the thing of the file or industry that stands around the offset; else at the end of these. */
    static Place near(FileView file, int offset) {
        EObject at = file.elementAt(offset);
        while (!(at instanceof Model) && !(at instanceof Industry) && !(at.eContainer() instanceof Model)
                && !(at.eContainer() instanceof Industry)) {
            at = at.eContainer();
        }
        if (at instanceof Model) {
            return atTheEnd(file);
        }
        if (at instanceof Industry industry) {
            return within(industry, file);
        }
        INode node = NodeModelUtils.findActualNodeFor(at);
        boolean isOnNext = RIGHT_BELOW.matcher(file.text()).region(node.getEndOffset(), file.text().length())
                .lookingAt();
        return new Place(at.eContainer(), node.getEndOffset(), "\n\n",
                at.eContainer() instanceof Industry ? STEP : "", isOnNext ? "\n" : "");
    }

    /** At the end of the industry, which gets a body where it has none. */
    static Place within(Industry industry, FileView file) {
        INode node = NodeModelUtils.findActualNodeFor(industry);
        int end = node.getEndOffset();
        String text = file.text().substring(0, end);
        if (!text.endsWith("}") || node.getText().indexOf('{') < 0) {
            return new Place(industry, end, " {\n", STEP, "\n}");
        }
        int filled = text.substring(0, end - 1).stripTrailing().length();
        boolean isEmpty = text.charAt(filled - 1) == '{';
        return new Place(industry, filled, isEmpty ? "\n" : "\n\n", STEP,
                text.substring(filled).contains("\n") ? "" : "\n");
    }
}
