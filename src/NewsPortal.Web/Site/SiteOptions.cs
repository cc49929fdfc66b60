using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace NewsPortal.Web.Site;

/// <summary>How the network presents itself; bound from the section “Site”.</summary>
public sealed class SiteOptions
{
    /// <summary>The network's name, in the masthead of its front and in the markup as publisher.</summary>
    [Required, StringLength(60)]
    public string Name { get; set; } = "NewsPortal";

    /// <summary>What the network is, in one line.</summary>
    [StringLength(140)]
    public string Tagline { get; set; } = "Kabar dari ruang redaksi daerah";

    /// <summary>The public origin of the network: absolute links are made from it, never from a request.</summary>
    [Required]
    public Uri? BaseUrl { get; set; }

    /// <summary>The lines of <c>/ads.txt</c>, where advertising is sold through others.</summary>
    public string? AdsTxt { get; set; }

    /// <summary>Where faults in security are reported (<c>mailto:</c> or <c>https:</c>); without it there is no <c>security.txt</c>.</summary>
    [RegularExpression("(mailto:|https://).+", ErrorMessage = "Site__SecurityContact must begin with mailto: or https://.")]
    public string? SecurityContact { get; set; }

    /// <summary>The host in the identities of feeds' entries; set it to the old host where the network moves to another, or readers are sent everything again.</summary>
    [RegularExpression("[a-z0-9.-]{1,253}", ErrorMessage = "Site__GuidHost must be a host name in lower case, for instance berita.example.id.")]
    public string? GuidHost { get; set; }

    /// <summary>Whether feeds carry whole texts; otherwise standfirsts and beginnings.</summary>
    public bool FullTextFeeds { get; set; } = true;

    /// <summary>The longest list of a page, in stories.</summary>
    [Range(5, 100)]
    public int PageLength { get; set; } = 20;
}

/// <summary>Refuses an origin that no address could be made from.</summary>
internal sealed class BaseUrlValidator : IValidateOptions<SiteOptions>
{
    public ValidateOptionsResult Validate(string? name, SiteOptions options) =>
        options.BaseUrl is null or { IsAbsoluteUri: true, Scheme: "http" or "https", PathAndQuery: "/" } ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail("Site__BaseUrl must be the whole origin without a path, for instance https://berita.example.id.");
}

[OptionsValidator]
internal sealed partial class SiteOptionsValidator : IValidateOptions<SiteOptions>;
