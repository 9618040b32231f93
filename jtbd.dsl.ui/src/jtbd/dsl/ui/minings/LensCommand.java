package jtbd.dsl.ui.minings;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.CommandArguments;

/**
 * What a click on a lens does: the command of the workbench that is called as the server calls it. The views that it
 * leads to have handlers for it.
 */
final class LensCommand {

    private final org.eclipse.lsp4j.Command told;

    LensCommand(org.eclipse.lsp4j.Command told) {
        this.told = told;
    }

    void run() {
        Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(told.getCommand());
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(
                    ParameterizedCommand.generateCommand(command, Map.of(CommandArguments.PARAMETER,
                            CommandArguments.text(told.getArguments()))), null);
        } catch (CommandException e) {
            Activator.log().error("The lens '" + told.getTitle() + "' leads nowhere", e);
        }
    }
}
