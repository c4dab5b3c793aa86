# syntax=docker/dockerfile:1
# Hob as an image: docker build -t hob . && docker run --rm -v "$PWD:/src" hob audit
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /hob
COPY . .
RUN mvn -q -B -pl cli -am package -Dmaven.test.skip=true -Dspotless.check.skip=true

FROM eclipse-temurin:17-jre
COPY --from=build /hob/cli/target/hob.jar /opt/hob/
COPY --from=build /hob/cli/target/lib /opt/hob/lib
# As the launcher does it: the classes loaded and linked in a file, for short runs.
RUN --mount=type=bind,source=samples/quickstart-6.3,target=/sample \
    java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -XX:ArchiveClassesAtExit=/opt/hob/hob.jsa \
         -cp /opt/hob/hob.jar dev.hob.cli.ClassSharing /sample
COPY --chmod=755 <<'SH' /usr/local/bin/hob
#!/bin/sh
exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -XX:SharedArchiveFile=/opt/hob/hob.jsa -jar /opt/hob/hob.jar "$@"
SH
# Names of files are UTF-8, whatever the host says.
ENV LC_ALL=C.UTF-8
WORKDIR /src
USER 1000
ENTRYPOINT ["hob"]
