package dev.hob.rule.hostfile;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

/** The old port in manifests of Kubernetes, of containers whose image is built from a Dockerfile of the tree. */
class KubernetesPortTest {

    private static final String DOCKERFILE = """
            FROM mcr.microsoft.com/dotnet/aspnet:6.0
            COPY out .
            ENTRYPOINT ["dotnet", "Host.dll"]
            """;
    private static final String WORKFLOW = """
            on: push
            jobs:
              image:
                runs-on: ubuntu-latest
                steps:
                  - run: docker build --pull -t ghcr.io/northquay/identity:${{ github.sha }} --build-arg A=b .
            """;
    private static final String DEPLOYMENT = """
            apiVersion: v1
            kind: Namespace
            metadata: { name: northquay }
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: identity
            spec:
              template:
                metadata:
                  labels: { app: identity, tier: web }
                spec:
                  containers:
                    - name: proxy
                      image: envoyproxy/envoy:v1.30
                      ports: [ { containerPort: 9901 } ]
                    - name: identity
                      image: northquay.azurecr.io/northquay/identity:1.2
                      ports:
                        - name: http
                          containerPort: [|80|]
                        - containerPort: 443
                      readinessProbe:
                        httpGet: { path: /health, port: [|80|] }
                      livenessProbe:
                        tcpSocket: { port: http }
            """;
    private static final String SERVICE = """
            apiVersion: v1
            kind: Service
            metadata: { name: %s }
            spec:
              selector: { %s }
              ports:
                - port: %s
                  targetPort: %s
            """;

    private static RuleCase rule() {
        return RuleCase.of("ContainerPortChanges").file("Dockerfile", DOCKERFILE);
    }

    private static String silent(String marked) {
        return marked.replace("[|", "").replace("|]", "");
    }

    @Test
    void aContainerWhoseImageCiBuilds() {
        rule().file(".github/workflows/image.yml", WORKFLOW)
                .file("k8s/identity.yaml", DEPLOYMENT)
                .finds()
                .atLevel(Level.WARNING)
                .saying("ASPNETCORE_HTTP_PORTS=80 in Dockerfile or in the environment here");
    }

    @Test
    void whoeverSaysWhatAnImageIsBuiltFrom() {
        rule().file("docker-compose.yml", """
                        services:
                          identity:
                            image: ${REGISTRY:-northquay}/identity:${TAG}
                            build: .
                        """)
                .file("k8s/identity.yaml", DEPLOYMENT)
                .finds();
        rule().file(".github/workflows/image.yml", """
                        on: push
                        jobs:
                          image:
                            runs-on: ubuntu-latest
                            steps:
                              - id: meta
                                uses: docker/metadata-action@v5
                                with:
                                  images: ${{ env.REGISTRY }}/northquay/identity
                              - uses: docker/build-push-action@v5
                                with:
                                  file: ./Dockerfile
                                  tags: ${{ steps.meta.outputs.tags }}
                        """)
                .file("k8s/identity.yaml", DEPLOYMENT)
                .finds();
        rule().file("azure-pipelines.yml", """
                        steps:
                          - task: Docker@2
                            inputs:
                              repository: northquay/identity
                              Dockerfile: $(Build.SourcesDirectory)/Dockerfile
                        """)
                .file("k8s/identity.yaml", DEPLOYMENT)
                .finds();
        rule().file("build/images.sh", """
                        #!/bin/sh
                        docker buildx build \\
                          --tag "northquay/identity:$VERSION" \\
                          --file ../Dockerfile --push ..
                        """)
                .file("k8s/identity.yaml", DEPLOYMENT)
                .finds();
        rule().file("skaffold.yaml", """
                        apiVersion: skaffold/v4beta6
                        kind: Config
                        build:
                          artifacts:
                            - image: northquay/identity
                              context: .
                        """).file("k8s/identity.yaml", DEPLOYMENT).finds();
    }

    @Test
    void aServiceThatSendsThere_byNumber() {
        String named = silent(DEPLOYMENT)
                .replace("containerPort: 80", "containerPort: 8080")
                .replace("port: 80 }", "port: http }");
        String one = named.replaceAll("(?s) *- name: proxy.*?9901 } ]\n", "");
        rule().file(".github/workflows/image.yml", WORKFLOW)
                .file("k8s/identity.yaml", one)
                .file("k8s/web.yaml", SERVICE.formatted("web", "app: identity", "5000", "[|80|]"))
                .file(
                        "k8s/plain.yaml",
                        SERVICE.formatted("plain", "tier: web", "[|80|]", "").replaceAll("\n *targetPort.*", ""))
                .file("k8s/named.yaml", SERVICE.formatted("named", "app: identity", "80", "http"))
                .file("k8s/other.yaml", SERVICE.formatted("other", "app: billing", "80", "80"))
                .file("k8s/moved.yaml", SERVICE.formatted("moved", "app: identity", "80", "8080"))
                .finds();
    }

    @Test
    void everyKindThatMakesPods() {
        String pod = """
                %s
                  containers:
                    - name: identity
                      image: northquay/identity
                      ports: [ { containerPort: [|80|] } ]
                """;
        rule().file(".github/workflows/image.yml", WORKFLOW)
                .file("k8s/pod.yaml", "apiVersion: v1\nkind: Pod\n" + pod.formatted("spec:"))
                .file(
                        "k8s/set.yaml",
                        "apiVersion: apps/v1\nkind: StatefulSet\nspec:\n  template:\n"
                                + pod.formatted("spec:").indent(4))
                .file(
                        "k8s/cron.yaml",
                        "apiVersion: batch/v1\nkind: CronJob\nspec:\n  jobTemplate:\n    spec:\n      template:\n"
                                + pod.formatted("spec:").indent(8))
                .file(
                        "k8s/list.yaml",
                        "apiVersion: v1\nkind: List\nitems:\n- kind: DaemonSet\n  spec:\n    template:\n"
                                + pod.formatted("spec:").indent(6))
                .finds();
    }

    @Test
    void silentWhereTheContainerIsTold_soIsTheDockerfile() {
        String[] pins = {
            "env: [ { name: ASPNETCORE_URLS, value: 'http://+:80' } ]",
            "env: [ { name: ASPNETCORE_HTTP_PORTS, value: '80' } ]",
            "env: [ { name: Kestrel__Endpoints__Http__Url, value: 'http://*:80' } ]",
            "args: [ '--urls', 'http://*:80' ]",
        };
        for (String pin : pins) {
            RuleCase.of("ContainerPortChanges")
                    .file("Dockerfile", DOCKERFILE.replace("COPY", "EXPOSE 80\nCOPY"))
                    .file(".github/workflows/image.yml", WORKFLOW)
                    .file("k8s/identity.yaml", silent(DEPLOYMENT).replace("ports:\n", pin + "\n          ports:\n"))
                    .finds();
        }
    }

    @Test
    void silentWhereAPatchOrAConfigMapTells() {
        rule().file(".github/workflows/image.yml", WORKFLOW)
                .file("k8s/base/identity.yaml", silent(DEPLOYMENT))
                .file("k8s/test/patch.yaml", """
                        kind: Deployment
                        metadata: { name: identity }
                        spec:
                          template:
                            spec:
                              containers:
                                - name: identity
                                  env: [ { name: ASPNETCORE_URLS, value: 'http://+:80' } ]
                        """)
                .finds();
        String fromMap = silent(DEPLOYMENT)
                .replace("ports:\n", "envFrom: [ { configMapRef: { name: identity } } ]\n          ports:\n");
        rule().file(".github/workflows/image.yml", WORKFLOW)
                .file("k8s/identity.yaml", fromMap)
                .file(
                        "k8s/map.yaml",
                        "kind: ConfigMap\nmetadata: { name: identity }\ndata:\n  ASPNETCORE_URLS: http://+:80\n")
                .finds();
        rule().file(".github/workflows/image.yml", WORKFLOW)
                .file("k8s/identity.yaml", fromMap)
                .file(
                        "k8s/kustomization.yaml",
                        "configMapGenerator:\n- name: identity\n  literals: [ ASPNETCORE_URLS=http://+:80 ]\n")
                .finds();
    }

    @Test
    void whatComposeTellsDoesNotHoldInKubernetes() {
        rule().file("docker-compose.yml", """
                        services:
                          identity:
                            image: northquay/identity
                            build: .
                            environment: [ ASPNETCORE_URLS=http://+:80 ]
                            ports: [ '5000:80' ]
                        """)
                .file("k8s/identity.yaml", DEPLOYMENT)
                .finds();
    }

    @Test
    void silentWhereTheImageIsNotKnownToBeTheHosts() {
        String manifest = silent(DEPLOYMENT);
        rule().file("k8s/identity.yaml", manifest).finds();
        rule().file(".github/workflows/image.yml", WORKFLOW)
                .file("k8s/identity.yaml", manifest.replace("northquay/identity:", "northquay/billing:"))
                .finds();
        rule().file(".github/workflows/image.yml", WORKFLOW)
                .file("k8s/identity.yaml", manifest.replace("northquay/identity:1.2", "$(IMAGE)"))
                .finds();
        rule().file(".github/workflows/image.yml", WORKFLOW.replace("docker build", "cd src && docker build"))
                .file("k8s/identity.yaml", manifest)
                .finds();
        rule().file(".github/workflows/image.yml", WORKFLOW)
                .file("other/Dockerfile", "FROM nginx\n")
                .file("build.sh", "docker build -t northquay/identity other\n")
                .file("k8s/identity.yaml", manifest)
                .finds();
    }

    @Test
    void helmTemplatesAreNoYamlBeforeSomebodyFillsThemIn() {
        rule().file(".github/workflows/image.yml", WORKFLOW)
                .file("chart/templates/identity.yaml", """
                        {{- if .Values.enabled }}
                        kind: Deployment
                        spec:
                          ports:
                            - containerPort: 80
                        {{- end }}
                        """)
                .file(
                        "chart/templates/quoted.yaml",
                        silent(DEPLOYMENT)
                                .replace(
                                        "northquay.azurecr.io/northquay/identity:1.2",
                                        "\"{{ .Values.image }}:{{ .Values.tag }}\""))
                .finds();
    }
}
