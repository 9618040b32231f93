package jtbd.dsl.ui.markers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;

import jtbd.dsl.ui.convert.Offsets;
import jtbd.dsl.ui.convert.Severities;
import jtbd.dsl.ui.convert.Texts;

/** The problem markers of one file. Those that stay are not touched as long as its editor has them in sight. */
final class MarkersOfFile {

    private final IFile file;
    private final Sight sight;

    MarkersOfFile(IFile file) throws CoreException {
        this.file = file;
        this.sight = Sight.of(file);
    }

    void become(List<Diagnostic> findings) throws CoreException {
        List<Map<String, Object>> missing = new ArrayList<>();
        if (!findings.isEmpty()) {
            IDocument text = Texts.of(file);
            findings.forEach(finding -> missing.add(attributes(text, finding)));
        }
        for (IMarker marker : file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO)) {
            if (!sight.has(marker) || !missing.remove(marker.getAttributes())) {
                marker.delete();
            }
        }
        for (Map<String, Object> marker : missing) {
            file.createMarker(ProblemMarkers.TYPE, marker);
        }
    }

    private static Map<String, Object> attributes(IDocument text, Diagnostic finding) {
        IRegion region = Offsets.region(text, finding.getRange());
        int end = Math.min(text.getLength(), region.getOffset() + Math.max(1, region.getLength()));
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, ProblemMarkers.message(finding));
        attributes.put(IMarker.SEVERITY, Severities.ofMarker(finding.getSeverity()));
        attributes.put(IMarker.LINE_NUMBER, finding.getRange().getStart().getLine() + 1);
        attributes.put(IMarker.CHAR_START, region.getOffset());
        attributes.put(IMarker.CHAR_END, end);
        String rule = ProblemMarkers.rule(finding);
        attributes.put(FindingAttributes.RULE, rule);
        attributes.put(FindingAttributes.GROUP,
                finding.getSeverity() == DiagnosticSeverity.Error ? rule + " error" : rule);
        return attributes;
    }
}
