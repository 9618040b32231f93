package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The commands of the server as an editor calls them. */
record CommandCalls(EditorClient editor) {

    JsonObject object(String command, Map<String, Object> arguments) throws Exception {
        return run(command, arguments).getAsJsonObject();
    }

    /** Asked again where the server has noticed meanwhile what the test wrote to disk, as editors do. */
    JsonElement run(String command, Map<String, Object> arguments) throws Exception {
        while (true) {
            try {
                return new Gson().toJsonTree(get(editor.workspace()
                        .executeCommand(new ExecuteCommandParams(command, List.of(arguments)))));
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof ResponseErrorException refused)
                        || refused.getResponseError().getCode() != ResponseErrorCode.ContentModified.getValue()) {
                    throw e;
                }
            }
        }
    }

    void assertRefused(String command, Map<String, Object> arguments, String why) {
        assertThatThrownBy(() -> run(command, arguments)).isInstanceOf(ExecutionException.class)
                .cause().isInstanceOfSatisfying(ResponseErrorException.class, refusal -> {
                    assertThat(refusal.getResponseError().getCode())
                            .isEqualTo(ResponseErrorCode.InvalidParams.getValue());
                    assertThat(refusal.getMessage()).contains(why);
                });
    }
}
