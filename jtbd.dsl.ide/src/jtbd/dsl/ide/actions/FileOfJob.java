package jtbd.dsl.ide.actions;

import java.util.stream.Stream;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.jtbd.Import;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.naming.ElementIds;

/** The text of the file that a job gets of its own. */
final class FileOfJob {

    private static final String ALL = ".*";

    private FileOfJob() {
    }

    static String text(Job job, FileView file) {
        StringBuilder text = new StringBuilder();
        if (file.model().getName() != null) {
            text.append("package ").append(file.text(file.region(file.model(), Literals.MODEL__NAME))).append('\n');
        }
        file.model().getImports().stream().filter(imported -> isUsedBy(job, imported))
                .forEach(imported -> text.append(file.text(file.region(imported))).append('\n'));
        text.append(text.isEmpty() ? "" : "\n").append(comments(job, file)).append(withHome(job, file)).append('\n');
        return LaidOut.all(text.toString());
    }

    /** The job with the comments that stand right above it. */
    static ITextRegion region(Job job, FileView file) {
        ITextRegion all = file.region(job);
        int first = file.lines().lineOf(all.getOffset());
        while (first > 0 && line(first - 1, file).startsWith("//")) {
            first--;
        }
        boolean hasComment = line(first, file).startsWith("//");
        int start = hasComment ? file.lines().startOf(first) : all.getOffset();
        return new TextRegion(start, all.getOffset() + all.getLength() - start);
    }

    private static String comments(Job job, FileView file) {
        return file.text().substring(region(job, file).getOffset(), file.region(job).getOffset());
    }

    private static String line(int line, FileView file) {
        return file.text().substring(file.lines().startOf(line), file.lines().endOf(line)).strip();
    }

    /** A job that stood in an industry says which one. */
    private static String withHome(Job job, FileView file) {
        String text = file.text(file.region(job));
        if (!(job.eContainer() instanceof Industry industry) || job.getIndustry() != null) {
            return text;
        }
        int start = file.region(job).getOffset();
        for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(job).getLeafNodes()) {
            if (!leaf.isHidden() && leaf.getText().equals("{")) {
                int block = leaf.getEndOffset() - start;
                return text.substring(0, block) + " in " + Wording.name(industry.getName()) + text.substring(block);
            }
        }
        return text + " { in " + Wording.name(industry.getName()) + " }";
    }

    private static boolean isUsedBy(Job job, Import imported) {
        String name = imported.getImportedNamespace();
        String brought = name.endsWith(ALL) ? name.substring(0, name.length() - ALL.length()) : name;
        return Stream.concat(Stream.of(job), EcoreUtil2.eAllContentsAsList(job).stream())
                .flatMap(element -> element.eCrossReferences().stream())
                .anyMatch(target -> ElementIds.of(target).startsWith(brought)
                        || ElementIds.asThePackageKnowsIt(target).startsWith(brought));
    }
}
