package jtbd.dsl.ide.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.Session;
import jtbd.dsl.naming.Project;

/**
 * Finds the projects that a project refers to, itself or by another. They belong to its documents as a whole: the page
 * of a job of theirs would lack its parts, and links, if only the file were read that is referred to.
 */
final class ReferredProjects {

    @Inject
    private Session session;

    Material materialOf(ProjectFolder project) {
        List<Path> others = reachedFrom(project).stream().map(Resource::getURI).filter(URI::isFile)
                .map(ReferredProjects::path).filter(file -> !file.startsWith(project.folder()))
                .filter(Files::isRegularFile).sorted().toList();
        return new Material(project, others, others.stream()
                .map(file -> ProjectFolder.of(file, session.folders()).folder()).distinct().toList());
    }

    private Set<XtextResource> reachedFrom(ProjectFolder project) {
        Set<XtextResource> reached = new LinkedHashSet<>(session.workspace().files().stream()
                .filter(file -> file.getURI().isFile() && path(file.getURI()).startsWith(project.folder())).toList());
        Deque<XtextResource> toFollow = new ArrayDeque<>(reached);
        while (!toFollow.isEmpty()) {
            session.workspace().filesReferredToBy(toFollow.remove()).stream().filter(file -> !reached.contains(file))
                    .flatMap(this::projectAround).filter(reached::add).forEach(toFollow::add);
        }
        return reached;
    }

    private Stream<XtextResource> projectAround(Resource file) {
        Project project = Project.of(file);
        return session.workspace().files().stream().filter(other -> Project.of(other).equals(project));
    }

    private static Path path(URI file) {
        return Path.of(file.toFileString());
    }
}
