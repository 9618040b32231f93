package jtbd.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import picocli.AutoComplete.GenerateCompletion;

import jtbd.dsl.rules.NearestWord;

/** The commands there are, in the order that help lists them. A new command is one line here. */
final class Commands {

    private static final Set<String> WITH_LANGUAGE = Set.of("check", "generate", "format", "lsp");

    private static final Set<String> ABOUT_ALL = Set.of("help", "completion");

    private Commands() {
    }

    static boolean needsLanguage(String[] arguments) {
        return arguments.length > 1 && WITH_LANGUAGE.contains(arguments[0]);
    }

    /** What to tell somebody who named a command that there is not. */
    static String unknown(String name) {
        return "There is no command '%s'. ".formatted(name) + NearestWord.to(name, all().keySet())
                .map("Did you mean '%s'? "::formatted).orElse("") + "`jtbd help` lists them";
    }

    /** Whether a shell is told of all commands, by the name that they have on its path. */
    static boolean isCompletion(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals("completion");
    }

    /** The command that the call names, or all of them: what is not called need not be prepared. */
    static Map<String, Object> wantedBy(String[] arguments, Console console) {
        Map<String, Function<Console, Object>> all = all();
        Map<String, Object> wanted = new LinkedHashMap<>();
        boolean one = arguments.length > 0 && all.containsKey(arguments[0])
                && !ABOUT_ALL.contains(arguments[0]);
        all.forEach((name, command) -> {
            if (!one || name.equals(arguments[0])) {
                wanted.put(name, command.apply(console));
            }
        });
        return wanted;
    }

    private static Map<String, Function<Console, Object>> all() {
        Map<String, Function<Console, Object>> all = new LinkedHashMap<>();
        all.put("check", CheckCommand::new);
        all.put("generate", GenerateCommand::new);
        all.put("format", FormatCommand::new);
        all.put("rules", RulesCommand::new);
        all.put("new", NewCommand::new);
        all.put("lsp", LspCommand::new);
        all.put("eclipse", EclipseCommand::new);
        all.put("help", HelpCommand::new);
        all.put("version", VersionCommand::new);
        all.put("completion", console -> new GenerateCompletion());
        return all;
    }
}
