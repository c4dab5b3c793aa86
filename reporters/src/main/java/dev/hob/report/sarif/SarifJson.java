package dev.hob.report.sarif;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.jcup.sarif_2_1_0.model.ReportingConfiguration;
import de.jcup.sarif_2_1_0.model.Result;
import de.jcup.sarif_2_1_0.model.Run;
import de.jcup.sarif_2_1_0.model.SarifSchema210;
import de.jcup.sarif_2_1_0.model.Suppression;
import dev.hob.report.ReportJson;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;

/** Writes the SARIF model as JSON: indented, LF line ends, and with the defaults that consumers want to see. */
final class SarifJson {

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .addMixIn(Run.class, RunDefaults.class)
            .addMixIn(Result.class, ResultDefaults.class)
            .addMixIn(ReportingConfiguration.class, ConfigurationDefaults.class)
            .build()
            .writer(ReportJson.printer());

    private SarifJson() {}

    static void write(SarifSchema210 log, Writer out) throws IOException {
        WRITER.writeValue(out, log);
        out.write('\n');
    }

    /** Without {@code results} a run says that nothing was looked for; an empty list closes alerts. */
    private interface RunDefaults {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        List<Result> getResults();
    }

    /** No suppressions at all means that nobody asked; an empty list, that there is none. */
    private interface ResultDefaults {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Set<Suppression> getSuppressions();
    }

    /** SonarQube reads the level of a rule only where it is written. */
    private interface ConfigurationDefaults {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        ReportingConfiguration.Level getLevel();
    }
}
