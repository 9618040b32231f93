package jtbd.dsl.ui.tests.driver;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.jobs.Job;

/** A project that a test works on; it is gone when the test ends. */
public final class TestProject implements AutoCloseable {

    private IProject project;

    private TestProject(IProject project) {
        this.project = project;
    }

    public static TestProject named(String name) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        project.create(null);
        project.open(null);
        return new TestProject(project);
    }

    /** A project with the nature of jobs to be done. */
    public static TestProject withNature(String name) throws CoreException {
        TestProject made = named(name);
        IProjectDescription description = made.project.getDescription();
        description.setNatureIds(new String[] { "jtbd.dsl.ui.nature" });
        made.project.setDescription(description, null);
        return made;
    }

    public IProject project() {
        return project;
    }

    public IFile file(String path, String text) throws CoreException {
        IFile file = project.getFile(path);
        file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
        return file;
    }

    /** Gives a file of the project another name, as in the Project Explorer. */
    public IFile rename(IFile file, String name) throws CoreException {
        IFile renamed = file.getParent().getFile(new Path(name));
        file.move(renamed.getFullPath(), true, null);
        return renamed;
    }

    /** Gives the project another name, as in the Project Explorer. */
    public void rename(String name) throws CoreException {
        IProject renamed = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        project.move(renamed.getFullPath(), true, null);
        project = renamed;
    }

    /** An earlier state of a file, to compare with; no text of the project, as it stands where tools build. */
    public IFile earlier(String name, String text) throws CoreException {
        for (String folder : new String[] { "target", "target/earlier" }) {
            project.getFolder(folder).create(true, true, null);
        }
        return file("target/earlier/" + name, text);
    }

    /** The messages of the problems of a file, in the order of their places. */
    public static List<String> problems(IFile file) {
        try {
            return Stream.of(file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO))
                    .sorted((one, other) -> one.getAttribute(IMarker.CHAR_START, 0)
                            - other.getAttribute(IMarker.CHAR_START, 0))
                    .map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).toList();
        } catch (CoreException e) {
            throw new AssertionError("The problems of " + file + " cannot be read", e);
        }
    }

    /** What is saved in a file. */
    public static String saved(IFile file) {
        try (InputStream text = file.getContents(true)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (CoreException | IOException e) {
            throw new AssertionError("The file " + file + " cannot be read", e);
        }
    }

    /** Waits until nobody writes documents any more, as a folder that is written to cannot be deleted. */
    public static void finishWork() {
        try {
            Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, null);
            Job.getJobManager().join("jtbd.dsl.ui.documents", null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The test was stopped", e);
        }
    }

    @Override
    public void close() throws CoreException {
        // an open dialog of a refactoring keeps the whole workspace to itself
        Dialog.closeAll();
        Workbench.inUi(() -> Workbench.page().closeAllEditors(false));
        finishWork();
        project.delete(true, true, null);
    }
}
