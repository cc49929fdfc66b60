namespace NewsPortal.Web.Media;

/// <summary>A bucket that takes the place of the folder: Amazon's, or any that speaks its language (MinIO, R2, Ceph …).</summary>
public sealed class S3Options
{
    /// <summary>The bucket's name; it must exist.</summary>
    public string? Bucket { get; set; }

    /// <summary>The address of a service that is not Amazon's, as in <c>https://minio.example.id:9000</c>.</summary>
    public Uri? ServiceUrl { get; set; }

    /// <summary>The region, as in <c>ap-southeast-3</c>; a service with an address of its own may do without.</summary>
    public string? Region { get; set; }

    /// <summary>The folder in the bucket, where it holds other things too; for instance <c>news/media</c>.</summary>
    public string? Prefix { get; set; }

    /// <summary>The key's public half. Without one the SDK looks where it always does: environment, profile, role of the machine.</summary>
    public string? AccessKey { get; set; }

    /// <summary>The key's secret half; from the environment, never from a file of the repository.</summary>
    public string? SecretKey { get; set; }

    /// <summary>Whether the bucket stands in the path instead of the host name; if not said, it does so at a <see cref="ServiceUrl"/>.</summary>
    public bool? ForcePathStyle { get; set; }
}
