using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Newsroom.Library;
using NewsPortal.Web.Newsroom.Overview;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>Writing's part of the newsroom.</summary>
internal static class WritingServices
{
    public static void AddWriting(this IServiceCollection services)
    {
        services.AddSingleton<StoryGate>().AddSingleton<UploadTurns>();
        services.AddScoped<SaveStory>().AddScoped<StartStory>().AddScoped<CopySheet>().AddScoped<CopyReading>().AddScoped<StoryPresences>().AddScoped<NameBook>().AddScoped<FormNames>().AddScoped<StoryFinder>().AddScoped<PictureUpload>();
        services.AddScoped<ScriptBody>().AddScoped<SheetReader>().AddScoped<SaveAnswer>().AddScoped<FieldLabels>().AddScoped<FieldText>().AddScoped<RuleWords>().AddScoped<HintWords>();
        services.AddHostedService<ThinOut>();
    }

    /// <summary>What the newsroom's scripts ask while somebody writes.</summary>
    public static void MapWriting(this IEndpointRouteBuilder routes)
    {
        var newsroom = routes.MapScripts();
        newsroom.MapPost("/naskah/{id:long}/simpan", SaveEndpoint.PostAsync);
        newsroom.MapPost("/naskah/{id:long}/hadir", PresenceEndpoint.PostAsync);
        newsroom.MapPost("/naskah/banding", CompareEndpoint.PostAsync);
        newsroom.MapPost("/naskah/urai", ParseEndpoint.PostAsync);
        routes.MapGet(UnseenEndpoint.Path, UnseenEndpoint.GetAsync).RequireAuthorization(NewsroomPolicies.Staff);
        routes.MapGet(NewsroomSite.Root + "/pemberitahuan/{id:long}", UnseenEndpoint.OpenAsync).RequireAuthorization(NewsroomPolicies.Staff);
        newsroom.MapFinder();
        newsroom.MapNames();
        newsroom.MapThumbnails();
    }
}
