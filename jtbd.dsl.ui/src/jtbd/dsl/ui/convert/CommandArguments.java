package jtbd.dsl.ui.convert;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonParser;

/** What the server gives along with a command that the workbench carries out: a place, and maybe others. */
public record CommandArguments(String address, Position position, List<Location> others) {

    /** The name of the parameter that has them as JSON. */
    public static final String PARAMETER = "arguments";

    private static final Gson JSON = new Gson();

    public static String text(List<Object> told) {
        return JSON.toJson(told);
    }

    public static CommandArguments of(ExecutionEvent event) {
        JsonArray told = JsonParser.parseString(event.getParameter(PARAMETER)).getAsJsonArray();
        return new CommandArguments(told.get(0).getAsString(), JSON.fromJson(told.get(1), Position.class),
                told.size() < 3 ? List.of() : List.of(JSON.fromJson(told.get(2), Location[].class)));
    }
}
