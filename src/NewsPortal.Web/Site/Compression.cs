using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace NewsPortal.Web.Site;

/// <summary>Sends pages and feeds compressed. Reader pages hold no secret, so compressing them over https gives nothing away.</summary>
internal static class Compression
{
    public static void AddNewsCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/rss+xml", "application/atom+xml", "application/feed+json", "application/manifest+json", "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
    }
}
