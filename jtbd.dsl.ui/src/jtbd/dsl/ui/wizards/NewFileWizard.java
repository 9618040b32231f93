package jtbd.dsl.ui.wizards;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.session.AwaitedCommand;

/** Makes a file with one new thing in it; which one stands in its registration. */
public final class NewFileWizard extends Wizard implements INewWizard, IExecutableExtension {

    private String kind;
    private String name;
    private String description;
    private IWorkbench workbench;
    private TitledFilePage page;

    private record Answer(String text) {
    }

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        kind = (String) data;
        name = element.getAttribute("name");
        description = element.getChildren("description")[0].getValue();
        setWindowTitle("New " + name);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        page = new TitledFilePage(selection.isEmpty() ? inFront(bench) : selection);
        page.setTitle(name);
        page.setDescription(description);
    }

    /** The file in front: views with pages select nothing. */
    private static IStructuredSelection inFront(IWorkbench bench) {
        IEditorPart editor = bench.getActiveWorkbenchWindow().getActivePage().getActiveEditor();
        IFile file = editor == null ? null : ResourceUtil.getFile(editor.getEditorInput());
        return file == null ? StructuredSelection.EMPTY : new StructuredSelection(file);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(page.getContainerFullPath()
                .append(page.getFileName()));
        Map<String, ?> wanted = Map.of("kind", kind, "title", page.thingTitle(), "folder",
                Addresses.of(file.getParent()));
        boolean made = Work.of(this, monitor -> {
            Optional<Answer> answer = new AwaitedCommand<>("jtbd.newFile", wanted, Answer.class).answer(monitor);
            if (answer.isPresent()) {
                Written.into(file, answer.get().text(), monitor);
            }
        });
        if (made) {
            BasicNewResourceWizard.selectAndReveal(file, workbench.getActiveWorkbenchWindow());
            Shown.inEditor(file, workbench);
        }
        return made;
    }
}
