using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace NewsPortal.Web.Caching.Data;

/// <summary>How what pages are made of is kept; bound from the section “DataCache”.</summary>
public sealed class DataCacheOptions
{
    /// <summary>The memory that it may take, in mebibytes; with 0 none is kept and each page is made from the database.</summary>
    [Range(0, 65_536)]
    public int BudgetMegabytes { get; set; } = 32;

    /// <summary>The longest that anything is used without being read anew, whatever the evictions say.</summary>
    public TimeSpan Longest { get; set; } = TimeSpan.FromHours(12);
}

[OptionsValidator]
internal sealed partial class DataCacheOptionsValidator : IValidateOptions<DataCacheOptions>;
