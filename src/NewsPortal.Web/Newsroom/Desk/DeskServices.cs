namespace NewsPortal.Web.Newsroom.Desk;

internal static class DeskServices
{
    public static void AddDesk(this IServiceCollection services) => services.AddScoped<DeskWork>().AddScoped<DeskReader>().AddScoped<NoteWork>().AddScoped<DeskWords>().AddScoped<Overview.StateWords>().AddScoped<Preview.PreviewReader>().AddScoped<Preview.PreviewLinks>().AddScoped<Preview.PreviewRevisions>()
        .AddScoped<History.HistoryReader>();
}
