package jtbd.dsl.ui.wizards;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.ide.IDE;

import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.session.AwaitedCommand;

/** Writes documents of a project once, in the formats and to the place that the user wants. */
public final class ExportWizard extends Wizard implements IExportWizard {

    private ExportPage page;
    private Answer answer;

    private record Answer(String folder, String index, String problem) {

        String firstThing() {
            return index == null ? folder : index;
        }
    }

    public ExportWizard() {
        setWindowTitle("Export Documents");
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        page = new ExportPage(selected == null ? null : selected.getProject());
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IProject project = page.project();
        IPath folder = page.folder();
        List<String> formats = page.formats();
        boolean written = IDE.saveAllEditors(new IResource[] { project }, true)
                && Work.of(this, monitor -> answer = write(project, folder, formats, monitor));
        if (written && page.opensAfter() && answer != null) {
            // once the wizard is closed: what has to be said of it does not stand before it
            getShell().getDisplay().asyncExec(() -> ExportedThing.open(answer.firstThing()));
        }
        return written;
    }

    private static Answer write(IProject project, IPath folder, List<String> formats, IProgressMonitor monitor)
            throws CoreException {
        Map<String, ?> wanted = Map.of("uri", Addresses.of(project), "folder", Addresses.of(folder.toPath()), "formats",
                formats, "quiet", true);
        Optional<Answer> said = new AwaitedCommand<>("jtbd.generate", wanted, Answer.class).answer(monitor);
        if (said.isPresent() && said.get().problem() != null) {
            throw new CoreException(Status.error(said.get().problem()));
        }
        if (said.isPresent()) {
            refresh(URI.create(said.get().folder()), monitor);
        }
        return said.orElse(null);
    }

    /** A folder of the workspace shows what is in it now. */
    private static void refresh(URI folder, IProgressMonitor monitor) throws CoreException {
        for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder)) {
            container.getProject().refreshLocal(IResource.DEPTH_INFINITE, monitor);
        }
    }
}
