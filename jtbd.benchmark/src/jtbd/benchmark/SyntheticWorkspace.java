package jtbd.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A workspace that nobody wrote, of any size and always the same: families of ten jobs with statements, outcomes,
 * forces, metrics, evidence and competitors, and with references into the file before.
 *
 * @param jobs how many jobs it has in all
 * @param industries over how many industries they are spread
 * @param files over how many files the industries are spread
 */
public record SyntheticWorkspace(int jobs, int industries, int files) {

    private static final int FAMILY = 10;

    private static final List<String> VERBS = List.of("find", "compare", "repair", "carry", "clean", "order", "protect",
            "measure", "replace", "return", "collect", "prepare", "inspect");
    private static final List<String> THINGS = List.of("a spare part", "the invoice", "a borrowed drill", "the winter "
            + "tyres", "a broken window", "the monthly report", "a lost parcel", "the old kettle", "a rented van",
            "the garden fence", "a wet coat");
    private static final List<String> MOMENTS = List.of("on a working day", "before the shop closes",
            "during a journey", "after a long winter", "while guests wait", "at the end of the month",
            "between two meetings");

    /** Writes the files into the folder. */
    public void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int file = 0; file < files; file++) {
            Files.writeString(folder.resolve("file" + file + ".jtbd"), text(file));
        }
    }

    /** The text of one file. */
    public String text(int file) {
        StringBuilder text = new StringBuilder("package p" + file + "\n");
        if (file > 0) {
            text.append("import p").append(file - 1).append(".*\n");
        }
        for (int industry = share(file, files, industries); industry < share(file + 1, files, industries); industry++) {
            addIndustry(text, industry, file);
        }
        return text.toString();
    }

    private static int share(int part, int parts, int whole) {
        return (int) ((long) whole * part / parts);
    }

    private void addIndustry(StringBuilder text, int industry, int file) {
        int from = share(industry, industries, jobs / FAMILY);
        int to = share(industry + 1, industries, jobs / FAMILY);
        text.append("""

                industry Industry%d "Services around %s" {
                  classified ISIC "9521"
                  fit 8/10 because "People do this each week and nobody helps."
                  segment People%d "People who do it alone" {
                    user "the buyer"
                    decision maker "the buyer"
                    economic buyer "the buyer"
                  }
                  competitor Shop%d "The shop around the corner" direct { hired for Job%d 6/10 because "it is near" }
                  competitor Own%d "Do it with what is there" secondary { hired for Job%d 5/10 because "it is free" }
                  competitor Wait%d "Leave it as it is" nothing { hired for Job%d 2/10 because "it costs nothing" }
                """.formatted(industry, thing(industry), industry, industry, from * FAMILY, industry, from * FAMILY,
                industry, from * FAMILY));
        for (int family = from; family < to; family++) {
            addFamily(text, family, industry, family == from && file > 0);
        }
        text.append("}\n");
        addInterview(text, industry, from * FAMILY);
    }

    private void addFamily(StringBuilder text, int family, int industry, boolean reachesBack) {
        int core = family * FAMILY;
        text.append("""
                  metric Metric%d "Attempts that succeed" {
                    unit %%
                    baseline 40 %%
                    target > 85 %% by 2027-06-30
                    measured 2026-03-31 = 45 %%
                  }
                  job Job%d "%s" functional core%s score 8/10 {
                    for People%d
                    %s
                    importance 8/10 satisfaction 5/10
                    measured by Metric%d
                    evidence Voice%d.trigger
                    outcomes {
                      minimize time to "%s" importance 8/10 satisfaction 6/10 evidence Voice%d.success
                      minimize likelihood that "%s is lost" when "it rains" importance 7/10 satisfaction 6/10 \
                evidence Voice%d.success
                    }
                    forces {
                      push 4/5 "It fails twice a week" evidence Voice%d.trigger
                      pull 3/5 "It takes minutes instead of hours" evidence Voice%d.success
                      anxiety 2/5 "It may cost more than it gives" evidence Voice%d.success
                      habit 3/5 "It has always been done by hand" evidence Voice%d.success
                    }
                  }
                """.formatted(family, core, capital(task(core)), reachesBack ? " of Job" + (core - FAMILY) : "",
                industry, statement(core), family, industry, task(core + 5), industry, thing(core), industry,
                industry, industry, industry, industry));
        for (int job = core + 1; job < core + FAMILY; job++) {
            text.append("""
                      job Job%d "%s" %s {
                        for People%d
                        %s
                        measured by Metric%d
                        evidence Voice%d.success
                    %s  }
                    """.formatted(job, title(job), kind(job).formatted(core), industry, statement(job), family,
                    industry, outcome(job)));
        }
    }

    private static String outcome(int job) {
        return job % FAMILY < 3 ? "" : "    outcomes { minimize time to \"%s\" }\n".formatted(task(job + 7));
    }

    private static String title(int job) {
        return switch (job % FAMILY) {
            case 1 -> "Feel safe with " + thing(job);
            case 2 -> "Be seen as somebody who can " + task(job);
            default -> capital(task(job));
        };
    }

    private static String kind(int job) {
        return switch (job % FAMILY) {
            case 1 -> "emotional of Job%d";
            case 2 -> "social of Job%d";
            default -> "functional little of Job%d";
        };
    }

    private static String statement(int job) {
        return "when \"I am %s\" want \"to %s\" so \"the day goes on\"".formatted(
                MOMENTS.get(job % MOMENTS.size()), task(job + 3));
    }

    private void addInterview(StringBuilder text, int industry, int job) {
        text.append("""

                interview Voice%d "Somebody who does it" on 2026-04-02 with Industry%d.People%d {
                  trigger "What happened that day?" -> "It failed for the second time." evidence for Industry%d.Job%d
                  success "When is it done?" -> "When I can leave on time." evidence for Industry%d.Job%d
                }
                """.formatted(industry, industry, industry, industry, job, industry, job));
    }

    private static String task(int number) {
        return VERBS.get(number % VERBS.size()) + " " + thing(number);
    }

    private static String thing(int number) {
        return THINGS.get(number % THINGS.size());
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    public static void main(String[] arguments) throws IOException {
        new SyntheticWorkspace(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2])).writeTo(Path.of(arguments[3]));
    }
}
