using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Options;

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
        services.AddSingleton<IResponseCompressionProvider, WhatIsMade>();
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
    }

    /// <summary>
    /// Compresses what is made for the request only. A file was compressed by the build, each form under a tag of its own: compressed
    /// once more, it would go out under the tag of the plain one, and parts of the two could be put together.
    /// </summary>
    private sealed class WhatIsMade(IServiceProvider services, IOptions<ResponseCompressionOptions> options) : ResponseCompressionProvider(services, options)
    {
        public override bool ShouldCompressResponse(HttpContext context) =>
            context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null && base.ShouldCompressResponse(context);
    }
}
