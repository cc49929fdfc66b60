using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace NewsPortal.Web.Rendering;

internal static class RenderingServices
{
    public static void AddStoryRendering(this IServiceCollection services)
    {
        services.AddSingleton<StoryRenderer>();
        services.AddScoped<PictureFiles>();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)); // the default writes an entity for every letter outside Basic Latin
    }
}
