package dev.hob.rule.schema.sql;

import dev.hob.language.SolutionLanguageProcessor;
import dev.hob.rule.schema.model.ReleaseModels;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.schema.sql.SqlStatement;
import dev.hob.solution.schema.sql.SqlStatement.AlterTable;
import dev.hob.solution.schema.sql.SqlStatement.CreateTable;
import dev.hob.solution.schema.sql.TableAction;
import dev.hob.solution.schema.sql.TableAction.ColumnAdded;
import dev.hob.solution.schema.sql.TableAction.ColumnChanged;
import dev.hob.solution.source.UnreadableFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.sourceforge.pmd.lang.ast.Node;

/**
 * The tables that the SQL files of a solution create by hand, with what other files add to them; found once for an analysis. Scripts that Entity
 * Framework's tool wrote are left out: they say what snapshots say.
 */
public final class HandKeptTables {

    private static final String HISTORY_OF_EF = "__EFMigrationsHistory";

    private final Map<String, List<CreateTable>> created = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, Set<String>> added = new HashMap<>();
    private final Map<String, Map<String, String>> changed = new HashMap<>();

    private HandKeptTables(SolutionModel model) {
        for (String uri : model.tree().files()) {
            if (uri.toLowerCase(Locale.ROOT).endsWith(".sql")) {
                try {
                    read(uri, model.tree().read(uri).text());
                } catch (UnreadableFile e) {
                    // Told where the file itself is looked at.
                }
            }
        }
    }

    /** The tables of the solution that {@code root} belongs to. */
    public static HandKeptTables of(Node root) {
        SolutionLanguageProcessor processor =
                (SolutionLanguageProcessor) root.getAstInfo().getLanguageProcessor();
        SolutionModel model = SolutionModel.of(root);
        return processor.shared(HandKeptTables.class, task -> new HandKeptTables(model));
    }

    private void read(String uri, String text) {
        if (text.contains(HISTORY_OF_EF)) {
            return;
        }
        for (SqlStatement statement : SqlStatement.in(text)) {
            if (statement instanceof CreateTable create) {
                created.computeIfAbsent(uri, u -> new ArrayList<>()).add(create);
                names.add(bare(create.table().name()));
            } else if (statement instanceof AlterTable alter) {
                alter.actions().forEach(action -> note(bare(alter.table().name()), action));
            }
        }
    }

    private void note(String table, TableAction action) {
        if (action instanceof ColumnAdded column) {
            added.computeIfAbsent(table, t -> new HashSet<>()).add(bare(column.column()));
        } else if (action instanceof ColumnChanged column) {
            changed.computeIfAbsent(table, t -> new HashMap<>()).put(bare(column.column()), column.type());
        }
    }

    /** A name as it compares: without case and underscores, which is how conventions of names differ. */
    static String bare(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** The tables that {@code uri} creates. */
    List<CreateTable> in(String uri) {
        return created.getOrDefault(uri, List.of());
    }

    /** Whether any file creates a table that keeps something for the library's context of this name. */
    public boolean keepsAnyOf(String context, ReleaseModels models) {
        TableEntity entities = new TableEntity(models, this);
        Set<String> types = models.facts().stream()
                .filter(fact -> fact.context().equals(context))
                .map(fact -> models.typeOf(fact.entity()))
                .collect(Collectors.toSet());
        return created.values().stream()
                .flatMap(List::stream)
                .flatMap(table -> entities.of(table).stream())
                .anyMatch(entity -> types.contains(entity.type()));
    }

    /** Whether any file creates a table of this name. */
    boolean creates(String table) {
        return names.contains(bare(table));
    }

    /** Whether any file adds this column to a table of this name. */
    boolean adds(String table, String column) {
        return added.getOrDefault(bare(table), Set.of()).contains(bare(column));
    }

    /** Whether any file gives this column another type. */
    boolean changes(String table, String column) {
        return changed.getOrDefault(bare(table), Map.of()).containsKey(bare(column));
    }
}
