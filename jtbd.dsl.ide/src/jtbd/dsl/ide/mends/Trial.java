package jtbd.dsl.ide.mends;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.model.Portfolio;
import jtbd.workspace.Progress;
import jtbd.workspace.live.LiveWorkspace;

/** A workspace to try a text in: a file, and those that it refers to. */
final class Trial {

    private final LiveWorkspace workspace = new LiveWorkspace();
    private final FileView file;

    Trial(Session session, FileView file) {
        this.file = file;
        Map<URI, String> others = new LinkedHashMap<>();
        file.resource().getAllContents().forEachRemaining(element -> element.eCrossReferences().stream()
                .filter(target -> !target.eIsProxy() && target.eResource() != file.resource())
                .forEach(target -> others.computeIfAbsent(target.eResource().getURI(),
                        uri -> session.viewOf(target).text())));
        workspace.putAll(others, Progress.SILENT);
    }

    FileView with(String text) {
        workspace.put(file.uri(), text);
        return new FileView(file.address(), workspace.file(file.uri()).orElseThrow(), new Lines(text));
    }

    /** What looking at the file alone shows. */
    List<Issue> findings() {
        return workspace.check(workspace.file(file.uri()).orElseThrow(), CheckMode.FAST_ONLY, CancelIndicator.NullImpl);
    }

    Portfolio portfolio() {
        return Portfolio.of(workspace.resources());
    }
}
