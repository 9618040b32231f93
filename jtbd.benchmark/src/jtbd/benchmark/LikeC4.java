package jtbd.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The peer whose package can be had from a registry: another textual language of models, with references and checks.
 *
 * @param home the folder that its package is installed in
 */
record LikeC4(Path home) {

    WholeProcess validate(Path folder) {
        return WholeProcess.of(home.resolve("node_modules/.bin/likec4").toString(), "validate", folder.toString());
    }

    /** A model of about so many bytes: elements with a title, a description and a reference each. */
    static void write(Path folder, int bytes) throws IOException {
        StringBuilder text = new StringBuilder("specification {\n  element actor\n  element job\n}\nmodel {\n"
                + "  actor people 'People'\n");
        for (int job = 0; text.length() < bytes; job++) {
            text.append("""
                      job job%d 'Replace the winter tyres' {
                        description 'When I am on a working day I want to find a spare part so the day goes on.'
                        technology 'By hand'
                      }
                      people -> job%d 'hires a way to get it done'
                    """.formatted(job, job));
        }
        Files.createDirectories(folder);
        text.append("}\nviews {\n  view index {\n    include people\n  }\n}\n");
        Files.writeString(folder.resolve("model.c4"), text);
    }
}
