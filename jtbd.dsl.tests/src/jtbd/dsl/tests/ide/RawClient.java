package jtbd.dsl.tests.ide;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** One who talks to a server byte by byte, and may say what no decent client says. */
public record RawClient(OutputStream toServer, InputStream fromServer) {

    public static final String INITIALIZE = """
            {"jsonrpc":"2.0","id":"start","method":"initialize","params":{"processId":%s,"rootUri":null,\
            "capabilities":{}}}""";
    public static final String SHUTDOWN = """
            {"jsonrpc":"2.0","id":"end","method":"shutdown"}""";
    public static final String EXIT = """
            {"jsonrpc":"2.0","method":"exit"}""";

    /** Sends a message, which need not be one. */
    public void send(String message) throws IOException {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        toServer.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        toServer.write(bytes);
        toServer.flush();
    }

    /** Sends a request and waits for the answer to it. */
    public JsonObject ask(String message) throws IOException {
        send(message);
        return answer();
    }

    /** The next message that is an answer; what else the server tells meanwhile is passed over. */
    public JsonObject answer() throws IOException {
        JsonObject message = message();
        while (message.has("method")) {
            message = message();
        }
        return message;
    }

    /** The error code of the answer to the request. */
    public int errorOf(String message) throws IOException {
        return ask(message).getAsJsonObject("error").get("code").getAsInt();
    }

    private JsonObject message() throws IOException {
        int length = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String[] parts = line.split(": ");
            if (parts.length != 2 || !parts[0].startsWith("Content-")) {
                throw new IOException("This is not the protocol: " + line);
            }
            length = Integer.parseInt(parts[1]);
        }
        JsonElement message = JsonParser.parseString(
                new String(fromServer.readNBytes(length), StandardCharsets.UTF_8));
        return message.getAsJsonObject();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = fromServer.read(); c != '\n'; c = fromServer.read()) {
            if (c < 0) {
                throw new IOException("The server has closed its output");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
