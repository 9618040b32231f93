package jtbd.dsl.ui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;

/** What makes a project one of jobs to be done: its documents are kept as its files are. */
public final class JtbdNature implements IProjectNature {

    public static final String ID = "jtbd.dsl.ui.nature";

    private IProject project;

    @Override
    public void configure() throws CoreException {
        IProjectDescription description = project.getDescription();
        List<ICommand> builders = new ArrayList<>(List.of(description.getBuildSpec()));
        if (builders.stream().noneMatch(builder -> builder.getBuilderName().equals(DocumentsBuilder.ID))) {
            ICommand ours = description.newCommand();
            ours.setBuilderName(DocumentsBuilder.ID);
            builders.add(ours);
            description.setBuildSpec(builders.toArray(ICommand[]::new));
            project.setDescription(description, null);
        }
    }

    @Override
    public void deconfigure() throws CoreException {
        IProjectDescription description = project.getDescription();
        description.setBuildSpec(Stream.of(description.getBuildSpec())
                .filter(builder -> !builder.getBuilderName().equals(DocumentsBuilder.ID)).toArray(ICommand[]::new));
        project.setDescription(description, null);
    }

    @Override
    public IProject getProject() {
        return project;
    }

    @Override
    public void setProject(IProject project) {
        this.project = project;
    }
}
