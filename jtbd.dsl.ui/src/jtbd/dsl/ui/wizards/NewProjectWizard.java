package jtbd.dsl.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;

import jtbd.dsl.ui.project.NatureOf;
import jtbd.dsl.ui.session.AwaitedCommand;

/** Makes a project of jobs to be done, with what the server has for a beginning. */
public final class NewProjectWizard extends Wizard implements INewWizard, IExecutableExtension {

    private final WizardNewProjectCreationPage place = new WizardNewProjectCreationPage("project");
    private final StarterPage starter = new StarterPage();
    private IWorkbench workbench;
    private IConfigurationElement registration;
    private Optional<NewFiles> files = Optional.empty();

    public NewProjectWizard() {
        setWindowTitle("New JTBD Project");
        setNeedsProgressMonitor(true);
        place.setTitle("JTBD Project");
        place.setDescription("A project for jobs to be done, with documents that are written on saving.");
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
    }

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        registration = element;
    }

    @Override
    public void addPages() {
        addPage(place);
        addPage(starter);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        if (page == place && place.getProjectName().isEmpty()) {
            return null;
        }
        starter.propose(place.getProjectName());
        return super.getNextPage(page);
    }

    @Override
    public boolean performFinish() {
        IProject project = place.getProjectHandle();
        IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(project.getName());
        description.setLocationURI(place.useDefaults() ? null : place.getLocationURI());
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("starter", starter.starter());
        wanted.put("title", starter.documentTitle().isEmpty() ? project.getName() : starter.documentTitle());
        boolean made = Work.of(this, monitor -> make(project, description, wanted, monitor));
        if (made) {
            BasicNewProjectResourceWizard.updatePerspective(registration);
            BasicNewProjectResourceWizard.selectAndReveal(project, workbench.getActiveWorkbenchWindow());
            toReadFirst(project).ifPresent(file -> Shown.inEditor(file, workbench));
        }
        return made;
    }

    private void make(IProject project, IProjectDescription description, Map<String, Object> wanted,
            IProgressMonitor monitor) throws CoreException, InvocationTargetException {
        // asked first: where there is no answer nothing is left behind
        files = new AwaitedCommand<>("jtbd.starterFiles", wanted, NewFiles.class).answer(monitor);
        if (files.isPresent()) {
            ResourcesPlugin.getWorkspace().run(work -> {
                project.create(description, monitor);
                project.open(monitor);
                for (NewFiles.NewFile file : files.get().files()) {
                    Written.into(project.getFile(file.name()), file.text(), monitor);
                }
                new NatureOf(project).add(monitor);
            }, monitor);
        }
    }

    private Optional<IFile> toReadFirst(IProject project) {
        return files.stream().flatMap(made -> made.files().stream()).map(NewFiles.NewFile::name)
                .filter(name -> name.endsWith(".jtbd")).findFirst().map(project::getFile);
    }
}
