package jtbd.dsl.tests.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import jtbd.cli.Console;
import jtbd.cli.Jtbd;

/** One call of the command line: how it ended and what it wrote. */
public record Call(int status, String out, String err) {

    public static Call of(Object... arguments) {
        return with("jtbd", "", false, arguments);
    }

    /** A call of the program by another name, such as its path. */
    public static Call by(String called, Object... arguments) {
        return with(called, "", false, arguments);
    }

    /** A call that finds this text on its standard input. */
    public static Call reading(String input, Object... arguments) {
        return with("jtbd", input, false, arguments);
    }

    /** A call in front of somebody's terminal. */
    public static Call onTerminal(Object... arguments) {
        return with("jtbd", "", true, arguments);
    }

    private static Call with(String called, String input, boolean terminal, Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out), new PrintWriter(err), called, terminal, terminal);
        int status = Jtbd.run(console, texts);
        return new Call(status, out.toString(), err.toString());
    }
}
