using Microsoft.AspNetCore.Hosting;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Media;

/// <summary>The program with its pictures in a bucket.</summary>
public sealed class BucketApp : NewsPortalApp
{
    internal FakeBucket Bucket { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        Bucket = await FakeBucket.StartAsync();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Bucket.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        var bucket = Bucket.Options();
        builder.UseSetting("Media:Path", "")
            .UseSetting("Media:S3:Bucket", bucket.Bucket)
            .UseSetting("Media:S3:ServiceUrl", bucket.ServiceUrl!.ToString())
            .UseSetting("Media:S3:AccessKey", bucket.AccessKey)
            .UseSetting("Media:S3:SecretKey", bucket.SecretKey);
    }
}
