package dev.hob.rule.hostfile;

import dev.hob.hostfile.HostFile;
import dev.hob.hostfile.Instruction;
import dev.hob.hostfile.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What ends up in the image that a Dockerfile builds: the instructions of the last stage and of those that it is built from.
 *
 * @param image .NET's image at the bottom of it, if it is one
 */
record FinalStage(List<Instruction> instructions, Optional<DotNetImage> image) {

    private static final class Stage {

        private final String base;
        private final List<Instruction> instructions = new ArrayList<>();

        Stage(String base) {
            this.base = base;
        }
    }

    static FinalStage of(HostFile file) {
        DockerArguments arguments = new DockerArguments(file);
        Map<String, Stage> byName = new HashMap<>();
        Stage current = null;
        for (Instruction instruction : file.instructions()) {
            List<Word> words = instruction.arguments();
            if (instruction.is("FROM") && !words.isEmpty()) {
                current = new Stage(arguments.expand(words.get(0).getText()));
                if (words.size() > 2) {
                    byName.put(words.get(2).getText().toLowerCase(Locale.ROOT), current);
                }
            } else if (current != null) {
                current.instructions.add(instruction);
            }
        }
        return current == null ? new FinalStage(List.of(), Optional.empty()) : collect(current, byName);
    }

    private static FinalStage collect(Stage last, Map<String, Stage> byName) {
        List<Instruction> instructions = new ArrayList<>(last.instructions);
        Stage stage = last;
        // A stage may bear the name of the image that it is built from.
        for (int i = 0; i < byName.size(); i++) {
            Stage base = byName.get(stage.base.toLowerCase(Locale.ROOT));
            if (base == null || base == stage) {
                break;
            }
            instructions.addAll(0, base.instructions);
            stage = base;
        }
        return new FinalStage(instructions, DotNetImage.parse(stage.base));
    }

    /** Where {@code port} is exposed. */
    List<Word> exposed(int port) {
        return instructions.stream()
                .filter(instruction -> instruction.is("EXPOSE"))
                .flatMap(instruction -> instruction.arguments().stream())
                .filter(word -> word.getText().matches(port + "(?:/tcp)?"))
                .toList();
    }

    /** Whether some word of these instructions holds one of {@code texts}, whatever the case. */
    boolean mentions(List<String> keywords, List<String> texts) {
        return instructions.stream()
                .filter(instruction -> keywords.contains(instruction.getName()))
                .flatMap(instruction -> instruction.words().stream())
                .map(word -> word.getText().toLowerCase(Locale.ROOT))
                .anyMatch(word -> texts.stream().anyMatch(word::contains));
    }
}
