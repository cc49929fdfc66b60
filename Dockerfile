# One image for the site and for its verbs: `migrate`, `import`, `health` … are commands to it.
ARG SDK_IMAGE=mcr.microsoft.com/dotnet/sdk:10.0
ARG RUNTIME_IMAGE=mcr.microsoft.com/dotnet/aspnet:10.0

FROM ${SDK_IMAGE} AS build
WORKDIR /source
# The newsroom's editor is put together by npm; of Node nothing goes into the site's image.
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
# What is restored changes seldom: its layer is kept until a project file does.
COPY global.json Directory.Build.props Directory.Packages.props ./
COPY src/NewsPortal.Domain/*.csproj src/NewsPortal.Domain/
COPY src/NewsPortal.Data/*.csproj src/NewsPortal.Data/
COPY src/NewsPortal.Web/*.csproj src/NewsPortal.Web/*.targets src/NewsPortal.Web/
COPY migrations/NewsPortal.Migrations/*.csproj migrations/NewsPortal.Migrations/
RUN dotnet restore src/NewsPortal.Web -r linux-x64 -p:PublishReadyToRun=true
COPY .editorconfig BannedSymbols.txt ./
COPY src/ src/
COPY migrations/ migrations/
COPY wwwroot/ wwwroot/
RUN dotnet publish src/NewsPortal.Web -c Release -r linux-x64 --self-contained false --no-restore \
    -p:PublishReadyToRun=true -o /app

FROM ${RUNTIME_IMAGE} AS site
# Dates are Indonesian and zoned: without ICU and the zones the program would start and then print wrong ones.
RUN test -e /usr/share/zoneinfo/Asia/Jayapura \
    && find /usr/lib /lib -name 'libicuuc.so.*' | grep -q . \
    && install -d -o 1654 -g 1654 -m 0750 /data /data/media /data/mail /data/pages
WORKDIR /app
COPY --from=build /app ./
ENV DOTNET_ENVIRONMENT=Production \
    DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false \
    ASPNETCORE_HTTP_PORTS=8080 \
    NEWSPORTAL_PORT=8080 \
    NEWSPORTAL_DATA=/data \
    MALLOC_ARENA_MAX=2
VOLUME /data/media
EXPOSE 8080
USER 1654:1654
HEALTHCHECK --interval=30s --timeout=10s --start-period=40s --retries=3 \
    CMD ["dotnet", "/app/NewsPortal.Web.dll", "health"]
ENTRYPOINT ["dotnet", "/app/NewsPortal.Web.dll"]
