# Jalon's production image: JRE 25, ahead-of-time cache, no root, no embedded database.
# Plain instructions only, so that the classic builder reads it too.

FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY . .
# A jar built by `./mvnw package` on Linux is taken when it is newer than every source; else it is built here.
RUN if [ ! -f target/jalon.jar ] || [ -n "$(find pom.xml src -type f -newer target/jalon.jar | head -n 1)" ] \
       || ! jar tf target/jalon.jar | grep -q binaries-linux; then \
      ./mvnw -B -q -DskipTests package; \
    fi \
 && java -Djarmode=tools -jar target/jalon.jar extract --destination /build/app \
 && mkdir -p /build/embedded \
 && mv /build/app/lib/embedded-postgres*.jar /build/embedded/ \
 && useradd --create-home trainer \
 && mkdir /build/training && chown trainer /build/training

# The training run needs a database: the embedded one, kept out of the image and of the cache's class path.
WORKDIR /build/app
RUN chown trainer /build/app
USER trainer
RUN set -e; \
    java -cp "/build/app/jalon.jar:/build/embedded/*" fr.jalon.JalonApplication base /build/training/postgres \
      > /build/training/base.env & \
    for second in $(seq 1 120); do grep -q READY /build/training/base.env && break; sleep 1; done; \
    export $(grep '^SPRING_' /build/training/base.env); \
    java -XX:AOTCacheOutput=/build/app/jalon.aot -Dspring.context.exit=onRefresh -jar jalon.jar; \
    kill %1 || true

FROM eclipse-temurin:25-jre
RUN groupadd --system jalon && useradd --system --gid jalon --home-dir /app jalon
WORKDIR /app
COPY --from=build /build/app /app
# The key of the dialogues' pseudonyms, which no base holds: docker-compose.yml keeps it in a volume.
RUN mkdir /app/data && chown jalon:jalon /app/data
USER jalon
ENV LANG=C.UTF-8 \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -Duser.timezone=Europe/Paris"
EXPOSE 8080
# The JRE image brings no curl: bash opens the port by itself.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=5 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:AOTCache=/app/jalon.aot", "-jar", "/app/jalon.jar"]
