package jtbd.dsl.ide.server;

import java.util.List;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The signs of the language for typing aids of editors: closed brackets and quotes, comments, indented blocks. Editors
 * that read them from a file of their own need them not.
 */
record WritingSigns(List<Pair> brackets, String quote, String lineComment, String indentation) {

    private static final WritingSigns OF_LANGUAGE = new WritingSigns(List.of(new Pair("{", "}")), "\"", "//", "  ");

    /** What opens a block and what closes it. */
    record Pair(String open, String close) {
    }

    /** What a client finds under {@code experimental} among the abilities of the server. */
    static JsonObject asExperimental() {
        JsonElement signs = new Gson().toJsonTree(OF_LANGUAGE);
        JsonObject experimental = new JsonObject();
        experimental.add("writing", signs);
        return experimental;
    }
}
